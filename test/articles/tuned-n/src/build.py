import json,re,sys,os
import common, short, full
out='/work/scratch/arts-n/'
bad=0; seen={}
for base,text,g,enc,nl in common.A:
    n=len(text.split())
    isfull=base in [a[0] for a in common.A[12:]]
    lo,hi=(500,900) if isfull else (120,250)
    if not lo<=n<=hi: print('LEN',base,n); bad+=1
    qs=[('sal',s['quote']) for s in g['salary']]+[('unq',u['quote']) for u in g['unquantified']]
    for k in ('skills','skills_optional','training','industries'): qs+=[(k,x['quote']) for x in g[k]]
    for k,q in qs:
        if q not in text: print('QUOTE',base,k,repr(q)); bad+=1
    # numbers: every digit number in the text is in salary, distractors or reported
    vals={v for s in g['salary'] for v in (s['min'],s['max']) if v is not None}
    for d in g['distractors']:
        if d in vals: print('CLASH',base,d); bad+=1
    en=g['language']=='en'
    for m in re.finditer(r'\d[\d.,  ]*\d|\d',text):
        t=m.group()
        u=t.replace(' ','')
        if en: u=u.replace(',','')
        else: u=re.sub(r'\.(?=\d{3})','',u).replace(',','.')
        try: v=float(u)
        except: v=None
        if v is None or not any(v*f in vals or v*f in g['distractors'] for f in (1,1e3,1e6,1e9)): print('NUM',base,t,repr(text[max(0,m.start()-25):m.end()+20]))
    # each salary number is readable from its own quote
    open(out+base+'.txt','wb').write(text.replace('\n',nl).encode(enc))
    json.dump(g,open(out+base+'.json','w',encoding='utf-8'),ensure_ascii=False,indent=1)
    back=open(out+base+'.txt','rb').read().decode(enc).replace('\r\n','\n'); assert back==text
    print(base,n,g['language'],len(g['salary']),len(g['skills']))
print('bad',bad,len(common.A))
