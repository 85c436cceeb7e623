"""Random census tables, and what the public validator says of them rule by rule.

    python3 -m venv v && v/bin/pip install 'csc-validator-be-cin==0.1.13' 'numpy<1.25'
    v/bin/python Tests/Oracles/cin.py 2026 150 /tmp/cin-oracle.json
    THROUGHLINE_CIN_ORACLE=/tmp/cin-oracle.json swift test --filter CINDifferentialTests

The first argument is the year the validator calls by its end: 2026 for 2025-26. Only the tool's own interface is used.
"""
import os
import warnings; warnings.simplefilter("ignore")
import pandas as pd, json, random, sys, io, contextlib
from datetime import date, timedelta as td
from cin_validator.rules.ruleset_utils import get_year_ruleset
from cin_validator.rule_engine import RuleContext, CINTable
YEAR=sys.argv[1]; N=int(sys.argv[2]); OUT=sys.argv[3]; ONLY=sys.argv[4].split(',') if len(sys.argv)>4 else None
reg=get_year_ruleset(YEAR)
END=date(2026,3,31); START=date(2025,4,1)
def D(r, none=.15):
    x=r.random()
    if x<none: return None
    if x<.3: return r.choice([START,END,START-td(1),END+td(1)])
    if x<.75: return date(2025,6,1)+td(r.randrange(-6,7))
    if x<.9: return START+td(r.randrange(-300,660))
    return END-td(r.randrange(0,90))
def B(r): return r.choice(['true','false','1','0','true','false',None,'maybe'] if r.random()<.25 else ['true','false','1','0'])
W="ABCDEFGHJKLMNPQRTUVWXYZ"
def upn(r):
    la=r.choice(['845','201','941','003','999','421']); body=la+'%09d'%r.randrange(10**9)
    u=W[sum((i+2)*int(x) for i,x in enumerate(body))%23]+body
    x=r.random()
    if x<.5: return u
    if x<.6: return r.choice(W)+u[1:]
    if x<.7: return u[:12]+r.choice('ABCIOSXZ1')
    if x<.8: return u[:6]+'X'+u[7:]
    if x<.9: return u[:r.randrange(1,13)]
    return u+'1'
def opt(r,v,p=.2): return None if r.random()<p else v
def code(r,good,bad,p=.2):
    x=r.random()
    return None if x<.12 else r.choice(bad) if x<.12+p else r.choice(good)
def tables(seed):
    r=random.Random(seed); T={k:[] for k in ['Header','ChildIdentifiers','ChildCharacteristics','Disabilities','CINdetails','Assessments','AssessmentFactorsList','CINplanDates','Section47','ChildProtectionPlans','Reviews']}
    T['Header'].append(dict(Collection='CIN',Year='2025',ReferenceDate=END,SourceLevel='L',LEA='201',SoftwareCode='x',Release='1',SerialNo='1',DateTime='x'))
    if r.random()<.2: T['Header'][0]['Year']='2026'
    dt=r.random(); aid=did=pid=0
    for i in range(r.choice([1,2,3,4])):
        c='child%d'%i
        unborn=r.random()<.25
        dob=None if unborn else r.choice([date(1990,1,1),date(2001,3,31),date(2000,4,1),date(2015,6,1),date(2020,9,1),date(2019,5,1),date(2025,6,1),date(2026,4,2),date(2025,12,25)])
        up=opt(r,upn(r),.4)
        T['ChildIdentifiers'].append(dict(LAchildID=c,UPN=up,FormerUPN=opt(r,upn(r),.6),UPNunknown=opt(r,r.choice(['UN1','UN2','UN3','UN4','UN5','UN6','UN7','UN9']),.4),PersonBirthDate=dob,
          ExpectedPersonBirthDate=(r.choice([date(2026,2,28),date(2026,3,1),date(2026,5,1),date(2026,12,31),date(2027,1,1)]) if unborn and r.random()<.8 else r.choice([None,None,None,date(2026,5,1)])),
          GenderCurrent=r.choice(['0','1','2','9']),Sex=code(r,['M','F','U'],['1','m'],.1),PersonDeathDate=D(r,.6)))
        if r.random()<.12 and i: T['ChildIdentifiers'][-1]['UPN']=T['ChildIdentifiers'][0]['UPN']
        T['ChildCharacteristics'].append(dict(LAchildID=c,Ethnicity=code(r,['WBRI','NOBT'],['ZZZZ'])))
        for _ in range(r.choice([0,1,1,2,3])): T['Disabilities'].append(dict(LAchildID=c,Disability=code(r,['NONE','MOB','HAND','PC','INC','COMM','LD','HEAR','VIS'],['XXX'],.1)))
        for _ in range(r.choice([0,1,1,1,2,2,3])):
            did+=1; k=dict(LAchildID=c,CINdetailsID=str(did))
            T['CINdetails'].append(dict(k,CINreferralDate=D(r,.1),ReferralSource=code(r,['1A','10'],['99'],.1),PrimaryNeedCode=code(r,['N1','N9','N0'],['N99'],.1),CINclosureDate=D(r,.5),ReasonForClosure=opt(r,r.choice(['RC1','RC2','RC7','RC8','RC9','RC99']),.4),DateOfInitialCPC=D(r,.6),ReferralNFA=B(r)))
            for _ in range(r.choice([0,0,1,1,2])):
                aid+=1; a=D(r,.35); fs=r.choice([[],['21'],['21','1A'],['1A'],['1A','1A'],['18A'],['19A','2B'],['1A','XX'],['21']])
                T['Assessments'].append(dict(k,AssessmentID=str(aid),AssessmentActualStartDate=D(r,.1),AssessmentInternalReviewDate=None,AssessmentAuthorisationDate=a,AssessmentFactors=(tuple(fs) or None)))
                for f in fs or [None]: T['AssessmentFactorsList'].append(dict(k,AssessmentID=str(aid),AssessmentFactor=f))
            for _ in range(r.choice([0,0,0,1,1,2])): T['CINplanDates'].append(dict(k,CINPlanStartDate=D(r,.1),CINPlanEndDate=D(r,.4)))
            for _ in range(r.choice([0,0,1,1,2])): T['Section47'].append(dict(k,S47ActualStartDate=D(r,.1),InitialCPCtarget=D(r,.3),DateOfInitialCPC=D(r,.5),ICPCnotRequired=B(r)))
            for _ in range(r.choice([0,0,0,1,1,2])):
                pid+=1; T['ChildProtectionPlans'].append(dict(k,CPPID=str(pid),CPPstartDate=D(r,.1),CPPendDate=D(r,.4),InitialCategoryOfAbuse=code(r,['NEG','MUL'],['XYZ']),LatestCategoryOfAbuse=code(r,['NEG','SAB'],['XYZ']),NumberOfPreviousCPP=opt(r,'1')))
                for _ in range(r.choice([0,0,1,2])): T['Reviews'].append(dict(k,CPPID=str(pid),CPPreviewDate=D(r,.1)))
    return T
COLS={t:v['columns'] for t,v in json.load(open(os.path.join(os.path.dirname(__file__), '..', 'Conformance', 'cin.json')))['tables'].items()}
DATES=lambda c: 'Date' in c and c!='DateTime' or c in('InitialCPCtarget','DateOfInitialCPC')
class Log(dict):
    def __init__(s,d,log): super().__init__(d); s.log=log
    def __getitem__(s,k): s.log.add(k.name); return super().__getitem__(k)
def frames(T):
    o={}
    for t,rows in T.items():
        df=pd.DataFrame([{c:x.get(c) for c in COLS[t]} for x in rows],columns=COLS[t])
        for c in df.columns:
            if DATES(c): df[c]=pd.to_datetime(df[c])
        o[CINTable[t]]=df
    return o
def rows_of(v):
    out=[]
    x=v if isinstance(v,(list,tuple)) else [v]
    for i in x: out.append(int(i))
    return out
def failing(ctx):
    f={}
    for n in ['type1_issues','type2_issues','type3_issues']:
        v=getattr(ctx,n); v=v if isinstance(v,list) else [v]
        for it in v:
            for rr in it.row_df['ROW_ID']:
                f.setdefault(it.table.name,set()).update(rows_of(rr))
    for it in ctx.issues if isinstance(ctx.issues,list) else []:
        f.setdefault(it.table.name,set()).add(int(it.row))
    return {k:sorted(v) for k,v in f.items()}
def js(T): return {t:[{k:(v.isoformat() if isinstance(v,date) else v) for k,v in x.items()} for x in rows] for t,rows in T.items()}
if __name__=='__main__':
    out=[]; summary={}
    for code_,rule in reg.items():
        if ONLY and code_ not in ONLY: continue
        hits=0; err=0; tabs=set(); log=set(); zero=None
        for seed in range(N):
            T=tables(seed); ctx=RuleContext(rule)
            try:
                with contextlib.redirect_stdout(io.StringIO()): rule.func(Log(frames(T),log),ctx)
                e=failing(ctx); la=bool(ctx.la_issues)
            except Exception as x:
                err+=1; lasterr=repr(x)[:100]; continue
            if e or la: hits+=1
            tabs|=set(e)
            out.append(dict(code=code_,seed=seed,expected=e,la=la))
        summary[code_]=(hits,err,sorted(log),sorted(tabs)) if not err else (hits,err,lasterr,sorted(log),sorted(tabs))
    with open(OUT,'w') as h:
        json.dump(dict(year={"2026":"2025-26","2023":"2022-23","2024":"2023-24","2025":"2024-25","2027":"2026-27"}[YEAR],tables=[js(tables(s)) for s in range(N)],results=out),h)
    for k in sorted(summary): print(k,*summary[k])
